package org.tadmor.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tadmor.curation.RecordProblem;
import org.tadmor.vocabulary.ui.Words;

/** What a form has to say above its fields. */
class FormMessage extends Div {

    FormMessage() {
        getElement().setAttribute("role", "alert");
    }

    void say(Component... parts) {
        removeAll();
        add(parts);
    }

    /**
     * Puts each problem beside its field, and the rest here; the focus goes to the first.
     *
     * @param inputs the fields of the form in their order, by path
     */
    void show(List<RecordProblem> problems, Map<String, RecordInput> inputs) {
        inputs.values().forEach(RecordInput::accept);
        removeAll();
        if (problems.isEmpty()) {
            return;
        }
        Map<RecordInput, String> refused = new LinkedHashMap<>();
        List<String> others = new ArrayList<>();
        for (RecordProblem problem : problems) {
            String why = getTranslation(
                    Words.key(problem.reason()), problem.arguments().toArray());
            Optional.ofNullable(inputs.get(problem.field()))
                    .ifPresentOrElse(input -> refused.putIfAbsent(input, why), () -> others.add(why));
        }
        refused.forEach(RecordInput::refuse);
        say(new Paragraph(getTranslation("report.refused", problems.size())));
        others.forEach(why -> add(new Paragraph(why)));
        inputs.values().stream().filter(refused::containsKey).findFirst().ifPresent(RecordInput::focus);
    }
}
