package org.tadmor.dossier;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import org.tadmor.monitor.Standpoint;
import org.tadmor.source.Source;
import org.tadmor.vocabulary.Slugs;
import org.tadmor.vocabulary.ui.Words;

/** Reminds whoever reads a dossier that it holds only what counts from a standpoint. */
class StandpointNote extends Div {

    /** @param sources on record, by id */
    StandpointNote(Standpoint standpoint, Map<String, Source> sources) {
        addClassName("standpoint-note");
        if (standpoint.asOf() != null) {
            add(new Paragraph(getTranslation("standpoint.note.as-of", Words.of(standpoint.asOf()))));
        }
        if (!standpoint.sources().isEmpty()) {
            String told = standpoint.sources().stream()
                    .map(word -> name(word, sources))
                    .sorted()
                    .collect(joining("; "));
            add(new Paragraph(getTranslation("standpoint.note.told-by", told)));
        }
        if (standpoint.knownOn() != null) {
            add(new Paragraph(getTranslation("standpoint.note.known-on", Words.of(standpoint.knownOn()))));
        }
        setVisible(!standpoint.withCompare(null).equals(Standpoint.HERE_AND_NOW));
    }

    private static String name(String word, Map<String, Source> sources) {
        Source source = sources.get(word);
        return source == null
                ? Slugs.find(Source.Kind.class, word).map(Words::of).orElse(word)
                : source.publisher() + ", " + source.title();
    }
}
