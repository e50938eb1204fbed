/**
 * A world of made-up places, to try the program with at any size. None of it is evidence: every source, every
 * summary and every id of a record in it says so, and so does each screen above it.
 */
@ApplicationModule(
        allowedDependencies = {
            "vocabulary",
            "source",
            "site",
            "assessment",
            "event",
            "conflict",
            "curation",
            "note",
            "command",
            "backup"
        })
@NullMarked
package org.tadmor.generator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
