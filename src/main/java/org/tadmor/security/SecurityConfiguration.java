package org.tadmor.security;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.tadmor.security.ui.SignInView;

/** Which addresses are open, how one signs in, and what browsers are told to refuse. */
@Configuration
@EnableConfigurationProperties(FirstAdministrator.Settings.class)
class SecurityConfiguration {

    static final String SIGN_IN = SignInView.ROUTE;

    /** Files that the page is made of. They hold nothing that is not shown to everyone. */
    private static final String[] PUBLIC_FILES = {"/webjars/**", "/leaflet/**", "/tadmor/**", "/plan/**"};

    @Bean
    SecurityFilterChain filterChain(
            HttpSecurity http,
            RequestUtil requests,
            ThrottledSignIn throttledSignIn,
            EndedSignIns endedSignIns,
            AfterSignIn afterSignIn,
            ObjectProvider<ProviderSignIn> providerSignIn,
            ContentPolicy contentPolicy) {
        // Vaadin's configurer takes this one instead of making its own, which knows no page to come back to.
        http.setSharedObject(VaadinSavedRequestAwareAuthenticationSuccessHandler.class, afterSignIn);
        providerSignIn.ifAvailable(provider -> http.oauth2Login(provider::configure));
        return http.authorizeHttpRequests(
                        files -> files.requestMatchers(PUBLIC_FILES).permitAll())
                .with(
                        vaadin(),
                        vaadin -> vaadin.loginView(SignInView.class)
                                // Anyone may ask for any address: what is not open to them is a view's own matter.
                                .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::permitAll)
                                .enableCsrfConfiguration(false))
                // Vaadin's own configuration lets the sign-in form come from anywhere, so that another site could sign
                // someone in under a name of its choice.
                .csrf(csrf -> csrf.ignoringRequestMatchers(requests::isFrameworkInternalRequest))
                .formLogin(form -> form.failureHandler((request, response, failure) -> response.sendRedirect(
                        request.getContextPath() + ReturnAddress.of(request).signInWith("error", ""))))
                .addFilterBefore(endedSignIns, SecurityContextHolderFilter.class)
                .addFilterBefore(throttledSignIn, UsernamePasswordAuthenticationFilter.class)
                .headers(headers -> headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .contentSecurityPolicy(policy -> policy.policyDirectives(contentPolicy.directives())))
                .build();
    }

    /**
     * Argon2id with the effort that OWASP recommends: 19 MiB, two passes, one lane. The scheme is stored with each hash,
     * so that it can be raised without locking anyone out; those of BCrypt are hashed anew at the next sign-in.
     */
    @Bean
    PasswordEncoder passwordEncoder() {
        PasswordEncoder argon2id = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
        return new DelegatingPasswordEncoder(
                "argon2id", Map.of("argon2id", new SparingEncoder(argon2id), "bcrypt", new BCryptPasswordEncoder()));
    }
}
