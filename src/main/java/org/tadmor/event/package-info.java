/** What happened to places, and who says so: every event rests on claims, each with its own source. */
@NullMarked
@ApplicationModule(allowedDependencies = {"vocabulary", "vocabulary :: ui", "source", "source :: ui"})
package org.tadmor.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
