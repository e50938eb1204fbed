/**
 * The database: an embedded PostgreSQL by default, any PostgreSQL by URL.
 *
 * <p>What was committed is there after any crash, and no other user of the machine can read it.
 */
@ApplicationModule(allowedDependencies = "startup")
@NullMarked
package org.tadmor.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
