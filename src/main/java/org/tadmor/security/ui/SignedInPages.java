package org.tadmor.security.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Optional;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.tadmor.security.AccountState;
import org.tadmor.security.OwnAccount;

/** What every page is for someone signed in: in the language asked for, and closed until a password has been chosen. */
@Component
class SignedInPages implements VaadinServiceInitListener {

    private final OwnAccount ownAccount;

    SignedInPages(OwnAccount ownAccount) {
        this.ownAccount = ownAccount;
    }

    @Override
    public void serviceInit(ServiceInitEvent start) {
        start.getSource().addUIInitListener(event -> prepare(event.getUI()));
    }

    private void prepare(UI page) {
        owner().map(AccountState::language).ifPresent(page::setLocale);
        page.addBeforeEnterListener(this::leadToPassword);
    }

    private void leadToPassword(BeforeEnterEvent event) {
        boolean elsewhere = !event.getNavigationTarget().equals(OwnPageView.class);
        if (elsewhere && owner().filter(AccountState::needsOwnPassword).isPresent()) {
            event.forwardTo(OwnPageView.class);
        }
    }

    /** Empty too while the database does not answer: reading goes on as far as it can. */
    private Optional<AccountState> owner() {
        try {
            return ownAccount.state();
        } catch (DataAccessException unreachable) {
            return Optional.empty();
        }
    }
}
