package org.tadmor.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The page to come back to after a sign-in, carried in the address of the sign-in page.
 *
 * @param path within this program, starting with one slash; anything else becomes the first page, so that a
 *     crafted link cannot lead elsewhere
 */
public record ReturnAddress(String path) {

    /** The parameter it travels in. */
    public static final String PARAMETER = "return";

    public ReturnAddress {
        // Browsers read a backslash as a slash and drop control characters; either could make another host of it.
        boolean local = path.startsWith("/")
                && !path.startsWith("//")
                && path.chars().noneMatch(c -> c == '\\' || Character.isISOControl(c));
        path = local ? path : "/";
    }

    /** The address in a parameter; the first page when there is none. */
    public static ReturnAddress parse(@Nullable String parameter) {
        return new ReturnAddress(Optional.ofNullable(parameter).orElse("/"));
    }

    static ReturnAddress of(HttpServletRequest request) {
        return parse(request.getParameter(PARAMETER));
    }

    /** The sign-in page that comes back here. */
    public String signIn() {
        return signInPage().build().encode().toUriString();
    }

    /** The same with a message to show. */
    String signInWith(String name, String value) {
        return signInPage().queryParam(name, value).build().encode().toUriString();
    }

    /** An address of this program that takes this one along. */
    String takenAlongBy(String address) {
        return page(address).build().encode().toUriString();
    }

    private UriComponentsBuilder signInPage() {
        return page("/" + SecurityConfiguration.SIGN_IN);
    }

    private UriComponentsBuilder page(String address) {
        UriComponentsBuilder page = UriComponentsBuilder.fromPath(address);
        return path.equals("/") ? page : page.queryParam(PARAMETER, path);
    }
}
