package org.tadmor.curation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tadmor.ProgramTest.CURATOR;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.tadmor.ScreenTest;
import org.tadmor.curation.Publication;
import org.tadmor.curation.RecordRevision;
import org.tadmor.curation.Records;
import org.tadmor.source.Source;
import org.tadmor.vocabulary.DateSpan;

@WithMockUser(CURATOR)
class RecordViewTests extends ScreenTest {

    private static final Source GAZETTE = new Source(
            "gazette",
            Source.Kind.PRESS,
            "The Gazette",
            "A bridge falls",
            DateSpan.parse("2016-12"),
            null,
            null,
            "guardian-2016-12-11");

    @Autowired
    private Records records;

    @AfterEach
    void clearTheRecord(@Autowired JdbcClient database) {
        database.sql("truncate record_revision").update();
        database.sql("delete from source where id = 'gazette'").update();
    }

    @Test
    void keepsAWithdrawnRecordReadableWithWhoWhenAndWhy() {
        RecordRevision recorded = records.record(GAZETTE, Publication.AT_ONCE, UUID.randomUUID());
        records.withdraw(recorded, "It never appeared.", UUID.randomUUID());
        forgetSignIn();
        open("record/source/gazette");

        assertThat(find(H1.class).single().getText()).isEqualTo("The Gazette: A bridge falls");
        assertThat(title()).isEqualTo("The Gazette: A bridge falls – Tadmor");
        assertThat(screen()).contains("Source The Gazette: A bridge falls Withdrawn", "Every revision (2)");
        assertThat(revisions()).hasSize(2);
        assertThat(revisions().getFirst())
                .startsWith("Withdrawn zenobia 22 November 2026")
                .contains("Why: It never appeared.")
                .contains("Publisher The Gazette Title A bridge falls Published December 2016")
                .contains("Repeats The Guardian: Islamic State retakes historic city of Palmyra Kind press");
        assertThat(revisions().getLast()).startsWith("Put on record zenobia");
    }

    /** What the evidence files brought, with something that only this kind of record says. */
    @ParameterizedTest
    @CsvSource({
        "place/citadel,                 Citadel,          Belongs to Palmyra Kind Fortification",
        "source/guardian-2016-12-11,    The Guardian,     Published 11 December 2016",
        "assessment/palmyra-2016-12-11, Moderate damage,  taken from a report",
        "event/palmyra-second-seizure,  Seizure,          Who says so",
        "claim/palmyra-first-seizure-guardian, 'Seizure: Palmyra', The source itself reports it",
        "threat/citadel-at-risk,        Deliberate,       since 11 December 2016"
    })
    void showsARecordOfEachKind(String record, String name, String part) {
        forgetSignIn();
        open("record/" + record);
        assertThat(find(H1.class).single().getText()).contains(name);
        assertThat(revisions()).singleElement().asString().startsWith("Came with the evidence files");
        assertThat(screen()).contains("Stands", part);
    }

    @ParameterizedTest
    @ValueSource(strings = {"record/place/atlantis", "record/statue/citadel", "record/source/gazette"})
    void saysSoWhenThereIsNoSuchRecord(String address) {
        records.record(GAZETTE, Publication.FOR_REVIEW, UUID.randomUUID());
        forgetSignIn();
        open(address);
        assertThat(screen()).contains("Nothing here").doesNotContain("A bridge falls");
    }

    @Test
    void showsADraftToCurators() {
        records.record(GAZETTE, Publication.FOR_REVIEW, UUID.randomUUID());
        open("record/source/gazette");
        assertThat(screen()).contains("Waits for review", "Only curators see this step");
    }

    private List<String> revisions() {
        return find(ListItem.class).all().stream()
                .filter(item ->
                        item.getParent().filter(OrderedList.class::isInstance).isPresent())
                .map(ScreenTest::text)
                .toList();
    }
}
