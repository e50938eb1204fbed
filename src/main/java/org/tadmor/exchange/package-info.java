/**
 * Import and export: the evidence files, which are loaded whole or not at all and never overwrite a record, and the
 * files that readers take away, which hold what their screens show.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"vocabulary", "security", "source", "site", "assessment", "event", "conflict", "monitor"
        })
package org.tadmor.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
