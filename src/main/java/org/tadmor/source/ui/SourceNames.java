package org.tadmor.source.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import org.tadmor.source.Source;
import org.tadmor.vocabulary.ui.Words;

/** What sources are called where they are chosen or told of. To be called within a request of a page. */
public final class SourceNames {

    private SourceNames() {}

    /** Publisher, title and when it was published. */
    public static String of(Source source) {
        return translate("standpoint.source", source.publisher(), source.title(), publishedOn(source));
    }

    /** When it was published; says so when no date is known. */
    public static String publishedOn(Source source) {
        return source.publishedOn() == null ? translate("source.undated") : Words.of(source.publishedOn());
    }
}
