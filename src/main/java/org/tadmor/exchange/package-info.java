/** Import and export; here the evidence files, which are loaded whole or not at all and never overwrite a record. */
@NullMarked
@ApplicationModule(allowedDependencies = {"vocabulary", "source", "site", "assessment", "event", "conflict"})
package org.tadmor.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
