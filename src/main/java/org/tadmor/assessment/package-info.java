/**
 * What a source says the condition of a place was, and what threatens it. An assessment is the parent of
 * every grade: no condition stands without its source, date and certainty.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"vocabulary", "vocabulary :: ui", "source", "source :: ui"})
package org.tadmor.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
