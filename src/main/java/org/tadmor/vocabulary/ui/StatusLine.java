package org.tadmor.vocabulary.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** A sentence on the page that is read out to those who cannot see it change. */
public class StatusLine extends Paragraph {

    public StatusLine() {
        getElement().setAttribute("role", "status");
    }

    /** One that stands out, for what someone asked for and did not get. */
    public static StatusLine notice() {
        StatusLine notice = new StatusLine();
        notice.addClassName("notice");
        return notice;
    }

    /** Names what an address asks for and what does not exist; hidden when there is nothing of the kind. */
    public void showUnknown(List<String> values) {
        setVisible(!values.isEmpty());
        setText(getTranslation("dashboard.unknown-values", String.join(", ", values)));
    }
}
