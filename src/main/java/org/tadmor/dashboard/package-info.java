/** The first screen: filter, map and list give one answer, and a place opens beside them. The address is the state. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "vocabulary",
            "vocabulary :: ui",
            "source",
            "source :: ui",
            "site",
            "event",
            "monitor",
            "map",
            "dossier"
        })
package org.tadmor.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
