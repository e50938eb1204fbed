package org.tadmor.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.security.oauth2.client.autoconfigure.ConditionalOnOAuth2ClientRegistrationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** How one signs in through an OpenID Connect provider: the code flow, with a proof that only its beginner can end it. */
@Configuration
@ConditionalOnOAuth2ClientRegistrationProperties
class ProviderSignIn {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderSignIn.class);

    private final ClientRegistrationRepository registrations;
    private final ProviderAccounts accounts;
    private final AfterSignIn afterSignIn;

    ProviderSignIn(ClientRegistrationRepository registrations, ProviderAccounts accounts, AfterSignIn afterSignIn) {
        this.registrations = registrations;
        this.accounts = accounts;
        this.afterSignIn = afterSignIn;
    }

    /** Asks the provider about itself when someone first signs in through it, not at the start: it may be away then. */
    @Bean
    static ClientRegistrationRepository clientRegistrations(OAuth2ClientProperties settings) {
        return new SupplierClientRegistrationRepository(() -> new InMemoryClientRegistrationRepository(
                new OAuth2ClientPropertiesMapper(settings).asClientRegistrations()));
    }

    void configure(OAuth2LoginConfigurer<?> login) {
        login.loginPage("/" + SecurityConfiguration.SIGN_IN)
                .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(new Resolver(registrations)))
                .userInfoEndpoint(endpoint -> endpoint.oidcUserService(accounts))
                .successHandler(afterSignIn)
                .failureHandler(ProviderSignIn::refuse);
    }

    /** Tells the person nothing of why, and whoever runs the program the code of the reason. */
    private static void refuse(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String code = failure instanceof OAuth2AuthenticationException refused
                ? refused.getError().getErrorCode()
                : failure.getClass().getSimpleName();
        // Part of it may come from whoever made the request.
        LOG.warn("A sign-in through a provider was refused: {}", code.replaceAll("[^a-z_A-Z]", "?"));
        response.sendRedirect(request.getContextPath() + new ReturnAddress("/").signInWith("unknown", ""));
    }

    /** Keeps where to come back to, while the person is with the provider. */
    private static final class Resolver implements OAuth2AuthorizationRequestResolver {

        private final DefaultOAuth2AuthorizationRequestResolver resolver;

        Resolver(ClientRegistrationRepository registrations) {
            resolver = new DefaultOAuth2AuthorizationRequestResolver(registrations);
            resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        }

        @Override
        public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
            return kept(request, resolver.resolve(request));
        }

        @Override
        public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registrationId) {
            return kept(request, resolver.resolve(request, registrationId));
        }

        private static @Nullable OAuth2AuthorizationRequest kept(
                HttpServletRequest request, @Nullable OAuth2AuthorizationRequest toProvider) {
            if (toProvider != null) {
                request.getSession()
                        .setAttribute(
                                AfterSignIn.RETURN, ReturnAddress.of(request).path());
            }
            return toProvider;
        }
    }
}
