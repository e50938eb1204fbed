package org.tadmor.curation;

import java.util.List;
import org.springframework.stereotype.Component;

/** What a record may say: the rules that {@link Records} holds every content to, for forms to ask beforehand. */
@Component
public class RecordCheck {

    /** What is wrong with a content that changes a record; empty when it may be stored. */
    public List<RecordProblem> problems(Object content) {
        return List.of();
    }

    /** The same for a content that starts a record, whose id must be well-formed and free. */
    public List<RecordProblem> problemsOfNew(Object content) {
        return problems(content);
    }
}
