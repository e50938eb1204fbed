package org.tadmor.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.transaction.annotation.Propagation.NOT_SUPPORTED;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.annotation.Transactional;
import org.tadmor.DoorTest;
import org.tadmor.assessment.Assessments;
import org.tadmor.assessment.Threat;
import org.tadmor.conflict.Conflict;
import org.tadmor.conflict.Conflicts;
import org.tadmor.curation.EventClaim;
import org.tadmor.curation.RecordCheck;
import org.tadmor.event.SiteEvent;
import org.tadmor.event.SiteEvents;
import org.tadmor.site.Register;
import org.tadmor.site.Site;
import org.tadmor.site.Sites;
import org.tadmor.source.Sources;

@DoorTest
@ExtendWith(OutputCaptureExtension.class)
class EvidenceLoaderTests {

    @TempDir
    private Path folder;

    private ExampleEvidence files;

    @Autowired
    private EvidenceImport evidenceImport;

    @Autowired
    private Sources sources;

    @Autowired
    private Sites sites;

    @Autowired
    private Assessments assessments;

    @Autowired
    private SiteEvents events;

    @Autowired
    private Conflicts conflicts;

    @BeforeEach
    void writeSoundFiles() {
        files = new ExampleEvidence(folder);
    }

    @Test
    void putsTheShippedEvidenceOnRecordAsItStands(CapturedOutput output) {
        Evidence shipped = EvidenceReader.read(new ClassPathResource("data/"));

        load("classpath:data");

        assertThat(output)
                .contains("Evidence: 79 sources, 18 places, 40 identifiers, 55 assessments, 18 threats, 15 threat ends,"
                        + " 41 events, 114 claims, 12 conflicts, 27 positions loaded");
        assertThat(sites.all()).containsExactlyInAnyOrderElementsOf(contents(shipped.places()));
        assertThat(assessments.all()).containsExactlyInAnyOrderElementsOf(contents(shipped.assessments()));
        assertThat(assessments.threats()).containsExactlyInAnyOrderElementsOf(contents(shipped.threats()));
        assertThat(events.all()).containsExactlyInAnyOrderElementsOf(contents(shipped.events()));
        assertThat(conflicts.all()).containsExactlyInAnyOrderElementsOf(contents(shipped.conflicts()));
        assertThat(sources.withIds(
                                shipped.sources().stream().map(EvidenceRow::key).toList())
                        .values())
                .containsExactlyInAnyOrderElementsOf(contents(shipped.sources()));
    }

    @Test
    void bringsNothingThatCuratorsWouldBeRefused(@Autowired RecordCheck check) {
        load("classpath:data");
        List<Object> onRecord = new ArrayList<>(sources.all());
        onRecord.addAll(sites.all());
        onRecord.addAll(assessments.all());
        onRecord.addAll(assessments.threats());
        onRecord.addAll(events.all());
        events.all().forEach(event -> event.claims().forEach(claim -> onRecord.add(new EventClaim(event.id(), claim))));

        assertThat(onRecord)
                .hasSizeGreaterThan(300)
                .allSatisfy(content -> assertThat(check.problems(content)).isEmpty());
    }

    @Test
    void loadsNothingTwice(CapturedOutput output) {
        load(files.location());
        List<SiteEvent> before = events.all();

        load(files.location());

        assertThat(output).contains("Evidence: nothing new");
        assertThat(events.all()).isEqualTo(before);
    }

    @Test
    void addsWhatIsNewToWhatIsOnRecord(CapturedOutput output) {
        load(files.location());
        files.append("identifiers.csv", "city,unesco,23")
                .append("claims.csv", "fall-denied,fall,denies,A ministry,,Says it stands.,low,gazette,paragraph 3")
                .append("threats.csv", "temple-at-risk,temple,decay,2017/..,low,It may give way.,,gazette,paragraph 4")
                .append("threat-ends.csv", "city-safer,city-at-risk,2017-03,low,All is quiet.,,gazette,paragraph 6")
                .append("positions.csv", "fall-undated,fall-date,Nobody knows.,fall-denied,");

        load(files.location());

        assertThat(output).contains("Evidence: 1 identifier, 1 threat, 1 threat end, 1 claim, 1 position loaded");
        assertThat(sites.withId("city").orElseThrow().identifiers())
                .containsExactly(
                        new Site.Identifier(Register.WIKIDATA, "Q5747"), new Site.Identifier(Register.UNESCO, "23"));
        assertThat(events.all())
                .filteredOn(event -> event.id().equals("fall"))
                .flatExtracting(SiteEvent::claims)
                .extracting(SiteEvent.Claim::id)
                .containsExactly("fall-gazette", "fall-denied");
        assertThat(assessments.threats()).extracting(Threat::id).containsExactly("city-at-risk", "temple-at-risk");
        assertThat(assessments.threats())
                .flatExtracting(Threat::ends)
                .extracting(Threat.End::id)
                .containsExactly("city-safe", "city-safer");
        assertThat(conflicts.all())
                .flatExtracting(Conflict::positions)
                .extracting(Conflict.Position::id)
                .containsExactly("fall-december", "fall-earlier", "fall-undated");
    }

    @Test
    void warnsOfAnEditedRowAndKeepsWhatIsOnRecord(CapturedOutput output) {
        load(files.location());
        files.replace("events.csv", "The temple fell.", "The temple stands.");

        load(files.location());

        assertThat(output)
                .contains("events.csv line 2: fall differs from what was loaded earlier;"
                        + " records on file are never overwritten, so it was left alone");
        assertThat(events.all()).extracting(SiteEvent::summary).contains("The temple fell.");
    }

    @Test
    void takesReorderedColumnsAndRowsForWhatTheyWere(CapturedOutput output) {
        load(files.location());
        files.write("identifiers.csv", "value,register,site_id\nQ5747,wikidata,city\n");

        load(files.location());

        assertThat(output).contains("Evidence: nothing new").doesNotContain("differs");
    }

    @Test
    void endsTheStartOnMalformedFilesWithNothingLoaded() {
        files.replace("events.csv", "2016-12,said", "2016-02-30,said");

        assertThatExceptionOfType(MalformedEvidenceException.class)
                .isThrownBy(() -> load(files.location()))
                .withMessage("events.csv line 2, happened: there is no day 2016-02-30 in the calendar");
        assertThat(sites.all()).isEmpty();
    }

    @Test
    @Transactional(propagation = NOT_SUPPORTED)
    void keepsNothingWhenTheLastRecordIsRefused() {
        Evidence sound = EvidenceReader.read(files.resource());
        Evidence refused = new Evidence(
                sound.sources(),
                sound.places(),
                sound.identifiers(),
                sound.assessments(),
                sound.threats(),
                sound.threatEnds(),
                List.of(),
                sound.claims(),
                sound.conflicts(),
                sound.positions());

        assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> evidenceImport.load(refused));
        assertThat(sites.all()).isEmpty();
        assertThat(assessments.all()).isEmpty();
    }

    private void load(String location) {
        new EvidenceLoader(location, new DefaultResourceLoader(), evidenceImport).afterSingletonsInstantiated();
    }

    private static <T> List<T> contents(List<EvidenceRow<T>> rows) {
        return rows.stream().map(EvidenceRow::content).toList();
    }
}
