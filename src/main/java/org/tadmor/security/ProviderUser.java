package org.tadmor.security;

import java.util.List;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Someone whom the provider vouched for, under the account on record here: its name and its role. */
class ProviderUser extends DefaultOidcUser {

    private final String username;

    ProviderUser(OidcUser person, Account account) {
        super(
                List.of(new SimpleGrantedAuthority("ROLE_" + account.role().name())),
                person.getIdToken(),
                person.getUserInfo());
        this.username = account.username();
    }

    @Override
    public String getName() {
        return username;
    }
}
