/** Everything known about one place, put together from the panels of the features. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "attachment",
            "attachment :: ui",
            "vocabulary",
            "vocabulary :: ui",
            "source",
            "source :: ui",
            "site",
            "assessment",
            "assessment :: ui",
            "conflict",
            "conflict :: ui",
            "event",
            "event :: ui",
            "note",
            "note :: ui",
            "security",
            "monitor",
            "map"
        })
package org.tadmor.dossier;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
