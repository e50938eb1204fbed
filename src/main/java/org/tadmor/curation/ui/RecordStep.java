package org.tadmor.curation.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tadmor.curation.RecordField;
import org.tadmor.curation.RecordFields;
import org.tadmor.curation.RecordRevision;
import org.tadmor.curation.RecordRevision.Action;
import org.tadmor.vocabulary.ui.DifferenceList;
import org.tadmor.vocabulary.ui.Words;

/** One revision: when, who, what was done and why, and what reads otherwise since. */
class RecordStep extends Div {

    private final RecordTexts texts;

    RecordStep(RecordRevision revision, RecordTexts texts) {
        this.texts = texts;
        addClassName("record-step");
        add(heading(revision));
        if (revision.reason() != null) {
            Paragraph reason = new Paragraph(getTranslation("record.reason", revision.reason()));
            reason.addClassName("reason");
            reason.getElement().setAttribute("dir", "auto");
            add(reason);
        }
    }

    private Div heading(RecordRevision revision) {
        Div heading = new Div();
        heading.addClassName("record-step-heading");
        heading.add(part("action", Words.of(revision.action())));
        if (revision.action() != Action.LOADED) {
            heading.add(part("author", revision.authorName()));
        }
        heading.add(part("time", Words.of(revision.recordedAt())));
        if (!revision.published()) {
            heading.add(part("unseen", getTranslation("record.unseen")));
        }
        return heading;
    }

    /** Field by field what an earlier revision said and this one says; nothing where both say the same. */
    void addDifferences(RecordRevision earlier, RecordRevision revision) {
        List<RecordFields.Difference> differences = RecordFields.between(earlier.content(), revision.content());
        if (differences.isEmpty()) {
            return;
        }
        DifferenceList list = new DifferenceList();
        for (RecordFields.Difference difference : differences) {
            list.add(
                    Words.of(difference.field()),
                    text(difference.field(), difference.before()),
                    text(difference.field(), difference.after()));
        }
        add(list);
    }

    /** Everything that the record says, field by field. */
    void addContent(Object content) {
        DescriptionList list = new DescriptionList();
        list.addClassName("record-content");
        RecordFields.of(content).forEach((field, value) -> {
            Span text = new Span(texts.of(field, value));
            text.getElement().setAttribute("dir", "auto");
            list.add(new DescriptionList.Term(Words.of(field)), new DescriptionList.Description(text));
        });
        add(list);
    }

    private @Nullable String text(RecordField field, @Nullable Object value) {
        return value == null ? null : texts.of(field, value);
    }

    private static Span part(String className, String text) {
        Span part = new Span(text);
        part.addClassName(className);
        return part;
    }
}
