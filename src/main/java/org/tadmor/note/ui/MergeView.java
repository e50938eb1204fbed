package org.tadmor.note.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.tadmor.note.NoteContent;
import org.tadmor.note.NoteMerge;
import org.tadmor.note.NoteRevision;
import org.tadmor.note.TextDifference;
import org.tadmor.vocabulary.ui.Words;

/** What two curators made of the same note at once, side by side, each against the revision that both began with. */
class MergeView extends Div {

    private final NoteRevision ancestor;
    private final NoteRevision theirs;
    private final NoteContent mine;

    MergeView(NoteRevision ancestor, NoteRevision theirs, NoteContent mine) {
        this.ancestor = ancestor;
        this.theirs = theirs;
        this.mine = mine;
        addClassName("merge");
        Div columns = new Div(
                column(
                        getTranslation("note.merge.theirs", theirs.authorName()),
                        new DifferenceText(TextDifference.between(ancestor.text(), theirs.text()))),
                column(
                        getTranslation("note.merge.mine"),
                        new DifferenceText(TextDifference.between(ancestor.text(), mine.text()))));
        columns.addClassName("merge-columns");
        add(
                new H3(getTranslation("note.conflict.title")),
                new Paragraph(getTranslation(
                        "note.conflict.message",
                        theirs.authorName(),
                        Words.of(theirs.action()),
                        Words.of(theirs.recordedAt()))),
                columns,
                column(
                        getTranslation(
                                "note.merge.ancestor",
                                ancestor.authorName(),
                                Words.of(ancestor.action()),
                                Words.of(ancestor.recordedAt())),
                        NoteParts.prose(ancestor.readableText())),
                new Paragraph(getTranslation("note.conflict.advice")));
    }

    /** What the writer may go on with: both changes, and both versions where they are of the same words. */
    NoteContent proposal() {
        String text = NoteMerge.of(ancestor.text(), theirs.text(), mine.text())
                .text(disputed ->
                        getTranslation("note.merge.disputed", theirs.authorName(), disputed.theirs(), disputed.mine()));
        return new NoteContent(
                text,
                NoteMerge.either(ancestor.subject(), theirs.subject(), mine.subject()),
                NoteMerge.either(ancestor.visibility(), theirs.visibility(), mine.visibility()));
    }

    private static Section column(String title, Component content) {
        return new Section(new H4(title), content);
    }
}
