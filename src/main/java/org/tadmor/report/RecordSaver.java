package org.tadmor.report;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.TransactionException;
import org.tadmor.curation.RecordCheck;
import org.tadmor.curation.RecordConflictException;
import org.tadmor.curation.RecordProblem;
import org.tadmor.curation.RecordRevision;
import org.tadmor.curation.RefusedRecordException;
import org.tadmor.security.ReturnAddress;
import org.tadmor.vocabulary.ui.Words;

/** Stores what stands in a form, or says beside its fields why it cannot be stored; what was typed stays either way. */
final class RecordSaver {

    private static final Logger LOG = LoggerFactory.getLogger(RecordSaver.class);

    /** Stores a content, or throws as {@link org.tadmor.curation.Records} does. */
    @FunctionalInterface
    interface Store {
        RecordRevision store(Object content);
    }

    private final RecordForm form;
    private final RecordCheck check;
    private final Consumer<RecordRevision> conflict;

    /** @param conflict told how the record stands by now when it was changed meanwhile, or stored without being heard of */
    RecordSaver(RecordForm form, RecordCheck check, Consumer<RecordRevision> conflict) {
        this.form = form;
        this.check = check;
        this.conflict = conflict;
    }

    /**
     * @param id of the record
     * @param isNew whether there is none of this id yet
     * @param address of the page, to come back to after a sign-in
     * @param stored told the revision once it is stored
     */
    void save(String id, boolean isNew, String address, Store store, Consumer<RecordRevision> stored) {
        try {
            FormReader fields = form.read();
            Object content = form.content(id, fields);
            if (fields.problems().isEmpty()) {
                // The door checks the rest; only it knows whether this very save is stored already.
                form.show(List.of());
                RecordRevision revision = store.store(content);
                stored.accept(revision);
            } else {
                form.show(problems(content, isNew, fields));
            }
        } catch (RefusedRecordException refused) {
            form.show(refused.problems());
        } catch (RecordConflictException meanwhile) {
            form.say(new Paragraph(form.getTranslation(
                    "report.conflict",
                    meanwhile.latest().authorName(),
                    Words.of(meanwhile.latest().recordedAt()))));
            conflict.accept(meanwhile.latest());
        } catch (AccessDeniedException expired) {
            Anchor signIn =
                    new Anchor(new ReturnAddress(address).signIn().substring(1), form.getTranslation("sign-in.link"));
            form.say(new Paragraph(form.getTranslation("report.sign-in-expired")), signIn);
        } catch (DataAccessException | TransactionException unreachable) {
            LOG.error("A record could not be stored", unreachable);
            form.say(new Paragraph(form.getTranslation("report.not-stored")));
        }
    }

    /** What cannot be read, and what is wrong with the rest. */
    private List<RecordProblem> problems(Object content, boolean isNew, FormReader fields) {
        List<RecordProblem> problems = new ArrayList<>(fields.problems());
        Set<String> unreadable = problems.stream().map(RecordProblem::field).collect(Collectors.toSet());
        (isNew ? check.problemsOfNew(content) : check.problems(content))
                .stream()
                        .filter(problem -> !unreadable.contains(problem.field()))
                        .forEach(problems::add);
        return problems;
    }
}
