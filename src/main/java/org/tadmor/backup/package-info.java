/**
 * Everything that the database holds in one file, and back. A backup is taken while the program runs, of one moment, and
 * is checked after it was written; a restore changes all or nothing.
 */
@ApplicationModule(allowedDependencies = {"startup", "command", "database"})
@NullMarked
package org.tadmor.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
