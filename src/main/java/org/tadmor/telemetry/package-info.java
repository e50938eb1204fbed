/**
 * What machines that watch the program learn of it: how many changes and failed sign-ins, whether the database takes
 * changes, and which request a line of the log is of.
 */
@ApplicationModule(allowedDependencies = {"security", "database"})
@NullMarked
package org.tadmor.telemetry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
