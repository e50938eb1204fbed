package org.tadmor.note.ui;

import org.jspecify.annotations.Nullable;
import org.tadmor.security.Account;

/** What drafts are called in the browser that keeps them. */
final class Drafts {

    private Drafts() {}

    /** All drafts on a place begin with this, whoever wrote them. */
    static String prefix(String siteId) {
        return "tadmor.draft/" + siteId + "/";
    }

    static String key(String siteId, String note, @Nullable Account author) {
        return prefix(siteId) + note + "/" + (author == null ? "" : author.username());
    }
}
