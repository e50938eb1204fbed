package org.tadmor.note.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.tadmor.note.Mentions;
import org.tadmor.security.AccountState;
import org.tadmor.security.ui.OwnPagePart;
import org.tadmor.site.Sites;

/** The notes that mention someone, at the top of that person's own page. */
@Order(50)
@Service
class MentionsOnOwnPage implements OwnPagePart {

    private final Mentions mentions;
    private final Sites sites;

    MentionsOnOwnPage(Mentions mentions, Sites sites) {
        this.mentions = mentions;
        this.sites = sites;
    }

    @Override
    public String titleKey() {
        return "mentions.title";
    }

    @Override
    public Optional<Component> contentFor(AccountState owner) {
        return Optional.of(new MentionsPanel(mentions, sites));
    }
}
