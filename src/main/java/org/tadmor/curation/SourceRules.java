package org.tadmor.curation;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tadmor.curation.RecordProblem.Reason;
import org.tadmor.source.Source;

/** What a {@link Source} on record may say. */
final class SourceRules {

    private SourceRules() {}

    static void check(Source source, RecordProblems problems) {
        problems.required("kind", source.kind());
        problems.text("publisher", source.publisher());
        problems.text("title", source.title());
        problems.optionalText("licence", source.licence());
        if (source.publishedOn() != null) {
            problems.notInTheFuture("publishedOn", source.publishedOn());
        }
        if (source.url() != null && !isWebAddress(source.url())) {
            problems.add("url", Reason.NO_WEB_ADDRESS);
        }
        original(source, problems);
    }

    private static boolean isWebAddress(URI url) {
        return List.of("http", "https").contains(String.valueOf(url.getScheme())) && url.getHost() != null;
    }

    private static void original(Source source, RecordProblems problems) {
        @Nullable String originalId = source.originalId();
        if (originalId == null) {
            return;
        }
        if (repeats(originalId, source.id(), problems.known())) {
            problems.add("originalId", Reason.OWN_ORIGINAL);
        } else {
            problems.source("originalId", originalId);
        }
    }

    /** Whether a source is another one or repeats it, at any remove. */
    private static boolean repeats(String id, String originalId, KnownRecords known) {
        Set<String> passed = new HashSet<>();
        @Nullable String next = id;
        while (next != null && passed.add(next)) {
            if (next.equals(originalId)) {
                return true;
            }
            next = known.source(next).map(Source::originalId).orElse(null);
        }
        return false;
    }
}
