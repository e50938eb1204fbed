/**
 * What the program does instead of serving pages when its first argument names a command: {@code backup FILE}.
 *
 * <p>A command has the database and little else: no screens, no web server, and no migration unless it asks for one.
 */
@ApplicationModule(allowedDependencies = {"startup", "database"})
@NullMarked
package org.tadmor.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
