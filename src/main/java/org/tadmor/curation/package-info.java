/**
 * What curators put on record. A record keeps its id for ever and is the list of its revisions: the features hold it as
 * it stands, and nothing that ever stood is lost. A draft is a revision alone, so that readers cannot come across it.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "attachment",
            "vocabulary",
            "vocabulary :: ui",
            "security",
            "source",
            "site",
            "assessment",
            "event"
        })
package org.tadmor.curation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
