package org.tadmor.security;

import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Finds the account of someone whom the OpenID Connect provider vouched for. An administrator has added it before;
 * nobody gets one by signing in.
 *
 * <p>At the first sign-in, what the provider tells of the person has to be the account name, and binds the account to
 * the provider's own identifier of that person. From then on that identifier alone counts: names and addresses can be
 * given to someone else.
 */
@Component
class ProviderAccounts implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private static final String EMAIL = "email";

    private final OidcUserService provider = new OidcUserService();
    private final AccountRepository accounts;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final String accountClaim;

    ProviderAccounts(
            AccountRepository accounts,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            @Value("${tadmor.provider.account-claim:" + EMAIL + "}") String accountClaim) {
        this.accounts = accounts;
        this.transactions = transactions;
        this.events = events;
        this.accountClaim = accountClaim;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser person = provider.loadUser(request);
        Account account = Optional.ofNullable(transactions.execute(transaction -> accountOf(person)))
                .flatMap(found -> found)
                .orElseThrow(() -> new OAuth2AuthenticationException(new OAuth2Error("no_account")));
        return new ProviderUser(person, account);
    }

    private Optional<Account> accountOf(OidcUser person) {
        String issuer = Objects.requireNonNull(person.getIssuer()).toString();
        String subject = Objects.requireNonNull(person.getSubject());
        return accounts.boundTo(issuer, subject)
                .or(() -> bindNow(person, issuer, subject))
                .filter(state -> !state.withdrawn())
                .map(AccountState::account);
    }

    /** Asked again behind the lock: who was unbound before it may have signed in elsewhere since. */
    private Optional<AccountState> bindNow(OidcUser person, String issuer, String subject) {
        accounts.lock();
        Optional<AccountState> boundSince = accounts.boundTo(issuer, subject);
        if (boundSince.isPresent()) {
            return boundSince;
        }
        Optional<AccountState> unbound =
                accountName(person).flatMap(accounts::find).filter(this::isToBeBound);
        unbound.ifPresent(state -> bind(state.account(), issuer, subject));
        return unbound;
    }

    private boolean isToBeBound(AccountState state) {
        return !state.withdrawn()
                && state.throughProvider()
                && !accounts.isBound(state.account().username());
    }

    private void bind(Account account, String issuer, String subject) {
        accounts.bind(account.username(), issuer, subject);
        events.publishEvent(
                new Change(account.username(), "account", account.username(), "bound-to-provider", null, issuer, null));
    }

    /** An e-mail address counts only when the provider has verified it: anyone can state anyone's. */
    private Optional<String> accountName(OidcUser person) {
        boolean trusted = !accountClaim.equals(EMAIL) || Boolean.TRUE.equals(person.getEmailVerified());
        return trusted ? Optional.ofNullable(person.getClaimAsString(accountClaim)) : Optional.empty();
    }
}
