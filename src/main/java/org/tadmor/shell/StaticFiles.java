package org.tadmor.shell;

import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * How long browsers keep the files that screens load. Vaadin names style sheets by their content and lets them be kept;
 * scripts and layers it would let be kept for an hour, so that an upgrade could mix old and new ones. These are asked
 * for anew each time, and answered with "not modified".
 */
@Configuration
class StaticFiles implements WebMvcConfigurer {

    private static final String FILES = "classpath:/META-INF/resources";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.setOrder(Ordered.HIGHEST_PRECEDENCE);
        CacheControl askEachTime = CacheControl.noCache();
        registry.addResourceHandler("/leaflet/*.js")
                .addResourceLocations(FILES + "/leaflet/")
                .setCacheControl(askEachTime);
        registry.addResourceHandler("/tadmor/*.js")
                .addResourceLocations(FILES + "/tadmor/")
                .setCacheControl(askEachTime);
        registry.addResourceHandler("/plan/*")
                .addResourceLocations(FILES + "/plan/")
                .setCacheControl(askEachTime);
        // Their addresses hold their versions, or they never change.
        CacheControl forever = CacheControl.maxAge(Duration.ofDays(365)).immutable();
        registry.addResourceHandler("/webjars/**")
                .addResourceLocations(FILES + "/webjars/")
                .setCacheControl(forever);
        registry.addResourceHandler("/tadmor/fonts/*")
                .addResourceLocations(FILES + "/tadmor/fonts/")
                .setCacheControl(forever);
    }
}
