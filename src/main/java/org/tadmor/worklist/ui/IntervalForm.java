package org.tadmor.worklist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.TransactionException;
import org.tadmor.security.ReturnAddress;
import org.tadmor.worklist.Visit;
import org.tadmor.worklist.VisitInterval;
import org.tadmor.worklist.VisitIntervals;

/** How often a place is to be visited, for a curator to change. What was typed stays until it is stored. */
class IntervalForm extends NativeDetails {

    private static final Logger LOG = LoggerFactory.getLogger(IntervalForm.class);

    private final VisitIntervals intervals;
    private final Visit visit;
    private final Consumer<VisitInterval> listener;
    private final TextField months = new TextField();
    private final Div message = new Div();
    private UUID submission = UUID.randomUUID();

    /** @param listener told what was stored */
    IntervalForm(Visit visit, VisitIntervals intervals, Consumer<VisitInterval> listener) {
        this.visit = visit;
        this.intervals = intervals;
        this.listener = listener;
        addClassName("interval-form");
        setSummary(new IntervalText(visit));
        message.getElement().setAttribute("role", "alert");
        Div fields = new Div(months(), save());
        fields.addClassName("fields");
        setContent(new Div(fields, message));
    }

    /** For whoever has just stored something, and would have lost the place on the page. */
    void comeBack() {
        setOpen(true);
        months.focus();
    }

    /** What counts for the place. */
    String inWords() {
        return getTranslation(
                "worklist.interval.stored", visit.site().name().in(getLocale()), new IntervalText(visit).getText());
    }

    private TextField months() {
        String place = visit.site().name().in(getLocale());
        months.setLabel(getTranslation("worklist.interval.label"));
        months.setAriaLabel(getTranslation("worklist.interval.label-of", place));
        months.setHelperText(getTranslation(
                "worklist.interval.help", VisitInterval.MIN_MONTHS, VisitInterval.MAX_MONTHS, visit.usualMonths()));
        months.setErrorMessage(getTranslation(
                "worklist.interval.refused", VisitInterval.MIN_MONTHS, VisitInterval.MAX_MONTHS, visit.usualMonths()));
        months.setManualValidation(true);
        months.getElement().setAttribute("inputmode", "numeric");
        months.setValue(visit.ownMonths() == null ? "" : String.valueOf(visit.ownMonths()));
        // The same number sent again is the same change; another number is another.
        months.addValueChangeListener(change -> submission = UUID.randomUUID());
        return months;
    }

    private Button save() {
        Button save = new Button(
                getTranslation("worklist.interval.save"),
                click -> save(months.getValue().strip()));
        save.setAriaLabel(
                getTranslation("worklist.interval.save-of", visit.site().name().in(getLocale())));
        // The field tells its value when it loses the focus, which the key alone would not take from it.
        save.addClickShortcut(Key.ENTER).listenOn(months).resetFocusOnActiveElement();
        return save;
    }

    private void save(String typed) {
        message.removeAll();
        Optional<Integer> number = VisitInterval.months(typed);
        boolean refused = !typed.isEmpty() && number.isEmpty();
        months.setInvalid(refused);
        if (refused) {
            months.focus();
        } else {
            store(number.orElse(null));
        }
    }

    private void store(@Nullable Integer number) {
        VisitInterval stored;
        try {
            stored = intervals.set(visit.site().id(), number, submission);
        } catch (AccessDeniedException expired) {
            say(new Span(getTranslation("worklist.interval.sign-in-expired")), signIn());
            return;
        } catch (DataAccessException | TransactionException unreachable) {
            LOG.error("An interval between visits could not be stored", unreachable);
            say(new Span(getTranslation("worklist.interval.not-stored")));
            return;
        }
        listener.accept(stored);
    }

    private Anchor signIn() {
        String here = "/" + UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters();
        return new Anchor(new ReturnAddress(here).signIn().substring(1), getTranslation("sign-in.link"));
    }

    private void say(Component... parts) {
        message.add(new Paragraph(parts));
    }
}
