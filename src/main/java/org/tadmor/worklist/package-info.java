/**
 * What needs a visit or a decision. Nothing of it is stored but how often a place is to be visited: each line follows
 * from the evidence on record, the drafts, and the day.
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
            "conflict",
            "curation",
            "monitor",
            "dossier"
        })
package org.tadmor.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
