/**
 * Curators' notes. Nothing is overwritten: a note is the list of its revisions, and withdrawing it is one more of
 * them.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "attachment",
            "attachment :: ui",
            "security",
            "security :: ui",
            "site",
            "vocabulary",
            "vocabulary :: ui"
        })
package org.tadmor.note;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
