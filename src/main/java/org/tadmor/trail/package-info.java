/**
 * The trail: who changed what, when, and why, what it was and what it became. Each entry carries the hash of the one
 * before it, so that whoever alters one has to alter all that follow.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"security", "command", "vocabulary", "vocabulary :: ui"})
package org.tadmor.trail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
