package org.tadmor.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.tadmor.database.DatabaseState;
import org.tadmor.database.DatabaseWatch;

/**
 * What every screen says above itself: that what it shows is made up, where it is; while the database does not answer or
 * takes nothing; and after a fault. What it says of the database goes by itself; nothing on the screen below is touched.
 */
class NoticeBar extends Div {

    private final DatabaseWatch database;
    private final Paragraph ofDatabase = new Paragraph();
    private final Div ofFault = new Div();
    private Runnable endListening = () -> {};

    /** @param madeUp whether what the screens show is */
    NoticeBar(DatabaseWatch database, boolean madeUp) {
        this.database = database;
        addClassName("notices");
        // There from the start, and filled later: only so do screen readers tell of it.
        getElement().setAttribute("role", "status");
        if (madeUp) {
            add(new Paragraph(getTranslation("notice.generated")));
        }
        add(ofDatabase, ofFault);
        show(DatabaseState.ANSWERING);
    }

    /** The one on the page; empty where a screen has no frame. */
    static Optional<NoticeBar> of(UI ui) {
        return Optional.ofNullable(ComponentUtil.getData(ui, NoticeBar.class));
    }

    /** @param reference finds the fault in the log */
    void tellOfFault(String reference) {
        ofFault.removeAll();
        Button dismiss = new Button(getTranslation("notice.dismiss"), click -> ofFault.removeAll());
        dismiss.addThemeVariants(ButtonVariant.TERTIARY);
        ofFault.add(new Paragraph(getTranslation("notice.fault", reference)), dismiss);
    }

    void show(DatabaseState state) {
        ofDatabase.setVisible(state != DatabaseState.ANSWERING);
        switch (state) {
            case AWAY -> ofDatabase.setText(getTranslation("notice.database-away"));
            case READ_ONLY -> ofDatabase.setText(getTranslation("notice.database-read-only"));
            case ANSWERING -> ofDatabase.setText("");
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        ComponentUtil.setData(ui, NoticeBar.class, this);
        endListening = database.listen(state -> ui.access(() -> show(state)));
        show(database.state());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        endListening.run();
        // The page may be gone before its parts are.
        getUI().ifPresent(ui -> ComponentUtil.setData(ui, NoticeBar.class, null));
    }
}
