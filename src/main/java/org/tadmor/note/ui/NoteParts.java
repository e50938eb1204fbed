package org.tadmor.note.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.tadmor.note.NoteMarkdown;
import org.tadmor.note.NoteRevision;
import org.tadmor.vocabulary.ui.Words;

/** The parts of a note that look the same wherever it is shown. */
final class NoteParts {

    private NoteParts() {}

    static Span author(NoteRevision revision) {
        return classed("author", revision.authorName());
    }

    /** What was done, and when. */
    static Span time(NoteRevision revision) {
        return classed("time", Words.of(revision.action()) + " " + Words.of(revision.recordedAt()));
    }

    /** A word or two that stand out. */
    static Span mark(String text) {
        return classed("note-mark", text);
    }

    /** What a note says as it stands; of a withdrawn one, that it is. */
    static Component text(NoteRevision latest) {
        return latest.isWithdrawn()
                ? new Paragraph(translate("note.withdrawn", latest.authorName()))
                : prose(latest.readableText());
    }

    /** A note's text as its reader sees it, in the direction of its own first letter. */
    static Component prose(String markdown) {
        return new Html("<div class=\"prose\" dir=\"auto\">" + NoteMarkdown.toHtml(markdown) + "</div>");
    }

    private static Span classed(String className, String text) {
        Span span = new Span(text);
        span.addClassName(className);
        return span;
    }
}
