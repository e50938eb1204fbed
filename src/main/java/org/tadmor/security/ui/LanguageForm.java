package org.tadmor.security.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.internal.LocaleUtil;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tadmor.security.OwnAccount;

/** In which language the program speaks to its owner: one of those it has been translated to. */
class LanguageForm extends Div {

    private final OwnAccount ownAccount;
    private final Select<Locale> language = new Select<>();
    private final Outcome outcome = new Outcome();

    LanguageForm(@Nullable Locale chosen, OwnAccount ownAccount) {
        this.ownAccount = ownAccount;
        addClassName("account-form");
        language.setLabel(getTranslation("own.language.label"));
        language.setItems(translations());
        language.setItemLabelGenerator(LanguageForm::name);
        language.setEmptySelectionAllowed(true);
        language.setEmptySelectionCaption(getTranslation("own.language.browser"));
        language.setValue(chosen);
        Button save = new Button(getTranslation("own.language.save"), click -> outcome.of(this::save));
        add(language, save, outcome);
    }

    private Paragraph save() {
        ownAccount.setLanguage(language.getValue());
        UI.getCurrentOrThrow().getPage().reload();
        return new Paragraph(getTranslation("own.language.saved"));
    }

    /** English is what every text is there in; it has no file of its own. */
    private static List<Locale> translations() {
        Stream<Locale> others = LocaleUtil.getI18NProvider().map(I18NProvider::getProvidedLocales).stream()
                .flatMap(Collection::stream)
                .filter(locale -> !locale.getLanguage().isEmpty());
        return Stream.concat(Stream.of(Locale.ENGLISH), others).distinct().toList();
    }

    private static String name(@Nullable Locale locale) {
        return locale == null ? "" : locale.getDisplayName(locale);
    }
}
