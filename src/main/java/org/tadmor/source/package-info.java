/** Citations: who published what, when and where. Every statement in Tadmor names one. */
@NullMarked
@ApplicationModule(allowedDependencies = {"vocabulary", "vocabulary :: ui"})
package org.tadmor.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
