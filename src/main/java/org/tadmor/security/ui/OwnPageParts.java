package org.tadmor.security.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.tadmor.security.AccountState;
import org.tadmor.security.OpenSignIns;
import org.tadmor.security.OwnAccount;

/** The parts of everyone's own page that are there whatever features there are. */
@Configuration
class OwnPageParts {

    static final String PASSWORD = "own.password.title";

    private record Part(String titleKey, Function<AccountState, Optional<Component>> content) implements OwnPagePart {

        @Override
        public Optional<Component> contentFor(AccountState owner) {
            return content.apply(owner);
        }
    }

    @Bean
    @Order(100)
    OwnPagePart ownName(OwnAccount ownAccount) {
        return new Part("own.name.title", owner -> Optional.of(new NameForm(owner.account(), ownAccount)));
    }

    @Bean
    @Order(200)
    OwnPagePart ownPassword(OwnAccount ownAccount) {
        return new Part(
                PASSWORD,
                owner -> owner.throughProvider() ? Optional.empty() : Optional.of(new PasswordForm(ownAccount)));
    }

    @Bean
    @Order(300)
    OwnPagePart ownLanguage(OwnAccount ownAccount) {
        return new Part("own.language.title", owner -> Optional.of(new LanguageForm(owner.language(), ownAccount)));
    }

    @Bean
    @Order(400)
    OwnPagePart ownSignIns(OpenSignIns signIns) {
        return new Part("own.sign-ins.title", owner -> Optional.of(new SignInList(signIns)));
    }
}
