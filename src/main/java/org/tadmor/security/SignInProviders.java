package org.tadmor.security;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.stereotype.Component;

/** The OpenID Connect providers that the configuration names; none unless it does. */
@Component
public class SignInProviders {

    private final List<SignInProvider> providers;

    SignInProviders(ObjectProvider<OAuth2ClientProperties> settings) {
        this.providers = settings.stream()
                .flatMap(some -> some.getRegistration().entrySet().stream())
                .map(SignInProviders::provider)
                .toList();
    }

    /**
     * A provider that people may sign in through.
     *
     * @param name as the configuration calls it for people, or else its identifier
     */
    public record SignInProvider(String id, String name) {

        /** Where a sign-in through it begins, as seen from the first page. */
        public String address(ReturnAddress returnAddress) {
            return returnAddress.takenAlongBy("oauth2/authorization/" + id);
        }
    }

    public List<SignInProvider> all() {
        return providers;
    }

    private static SignInProvider provider(Map.Entry<String, OAuth2ClientProperties.Registration> entry) {
        return new SignInProvider(
                entry.getKey(), Objects.requireNonNullElse(entry.getValue().getClientName(), entry.getKey()));
    }
}
