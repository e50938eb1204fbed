/**
 * The values every feature speaks in: positions, names in three languages, certainty, dates as precise
 * as their source and no more, and the words of addresses. No database and no screen is known here.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.tadmor.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
