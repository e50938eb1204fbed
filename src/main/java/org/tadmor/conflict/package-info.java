/**
 * Where sources disagree: each conflict is an explicit statement of an editor, with every position side by side. No
 * source is corrected by it, and nothing is derived from it.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "vocabulary",
            "vocabulary :: ui",
            "source",
            "source :: ui",
            "security",
            "assessment",
            "event"
        })
package org.tadmor.conflict;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
