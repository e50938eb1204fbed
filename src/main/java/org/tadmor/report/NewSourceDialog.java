package org.tadmor.report;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.function.Consumer;
import org.tadmor.curation.Publication;
import org.tadmor.curation.RecordCheck;
import org.tadmor.curation.Records;
import org.tadmor.source.Source;

/** Puts a source on record without leaving the form that needs it. */
class NewSourceDialog extends Dialog {

    NewSourceDialog(KnownChoices choices, Records records, RecordCheck check, Consumer<Source> recorded) {
        setHeaderTitle(getTranslation("report.new.source"));
        SourceForm form = new SourceForm(choices);
        RecordSaver saver = new RecordSaver(form, check, latest -> {});
        String here = "/" + UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
        Button save = new Button(
                getTranslation("report.publish"),
                click -> saver.save(
                        form.newId(form.read()),
                        true,
                        here,
                        content -> records.record(content, Publication.AT_ONCE, form.submission()),
                        revision -> {
                            recorded.accept(revision.content(Source.class));
                            close();
                        }));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(form);
        getFooter().add(new Button(getTranslation("report.cancel"), click -> close()), save);
    }
}
