package org.tadmor.source.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tadmor.source.Citation;
import org.tadmor.source.Source;
import org.tadmor.vocabulary.Certainty;
import org.tadmor.vocabulary.ui.Words;

/** Who says so: publisher, place in the publication, date, kind and, where it is given, how sure. */
public class CitationLine extends Span {

    public CitationLine(Citation citation, Certainty certainty, Map<String, Source> sources) {
        this(citation.sourceId(), citation.locator(), certainty, sources);
    }

    /** Without a certainty, for what is looked up rather than claimed. */
    public CitationLine(String sourceId, Map<String, Source> sources) {
        this(sourceId, null, null, sources);
    }

    private CitationLine(
            String sourceId, @Nullable String locator, @Nullable Certainty certainty, Map<String, Source> sources) {
        addClassName("citation");
        Source source = sources.get(sourceId);
        if (source == null) {
            throw new IllegalArgumentException("no source " + sourceId + " among those given");
        }
        add(publication(source));
        Optional.ofNullable(locator).ifPresent(this::addPart);
        Optional.ofNullable(source.publishedOn()).map(Words::of).ifPresent(this::addPart);
        addPart(Words.of(source.kind()));
        if (source.url() == null && source.kind() != Source.Kind.REFERENCE) {
            addPart(getTranslation("source.no-address"));
        }
        if (certainty != null) {
            add(new CertaintyChip(certainty));
        }
    }

    private static Span publication(Source source) {
        Span publication = new Span();
        publication.addClassName("publication");
        publication.getElement().setAttribute("title", source.title());
        if (source.url() == null) {
            publication.setText(source.publisher());
        } else {
            Anchor link = new Anchor(source.url().toString(), source.publisher(), AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noopener noreferrer");
            publication.add(link);
        }
        return publication;
    }

    private void addPart(String text) {
        add(new Span(text));
    }
}
