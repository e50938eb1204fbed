package org.tadmor.vocabulary;

import java.util.Collection;

/** Ids that the database can be asked for: it knows no null character, and refuses to compare with one. */
public final class StorableIds {

    private StorableIds() {}

    /** Those of the ids that something may be on record under, for an array in SQL. */
    public static String[] of(Collection<String> ids) {
        return ids.stream().filter(id -> id.indexOf('\0') < 0).toArray(String[]::new);
    }
}
