/**
 * Where curators answer a new report: a form for each kind of record, which asks for a source and a certainty, keeps
 * what is typed on the device until it is stored, and publishes it or leaves it for review.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "vocabulary",
            "vocabulary :: ui",
            "security",
            "source",
            "source :: ui",
            "site",
            "assessment",
            "event",
            "curation",
            "map"
        })
package org.tadmor.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
