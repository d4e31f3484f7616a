package org.cooperationhub.common;

import io.quarkus.arc.Arc;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** Sentences of the API in the caller's language, from {@code problems*.properties}, and those of its mails. */
public final class Words {
    private Words() {}

    /** The sentence under {@code key} in the language of the current request, English outside one. */
    public static String say(String key, Object... params) {
        return in(language(), key, params);
    }

    static String in(String language, String key, Object... params) {
        var locale = Locale.forLanguageTag(language);
        try {
            var pattern = ResourceBundle.getBundle("problems", locale, FALLBACK).getString(key);
            // figures are the same in every language
            var figures = Locale.forLanguageTag(language + "-u-nu-latn");
            return new MessageFormat(pattern, figures).format(params);
        } catch (MissingResourceException unknown) {
            return key;
        }
    }

    /** A sentence of {@code mail*.properties}, which has every one in every language. */
    public static String mail(String language, String key, Object... parts) {
        var locale = Locale.forLanguageTag(language);
        var pattern = ResourceBundle.getBundle("mail", locale, FALLBACK).getString(key);
        return new MessageFormat(pattern, locale).format(parts);
    }

    private static String language() {
        var container = Arc.container();
        if (container == null || !container.requestContext().isActive()) return Languages.DEFAULT;
        return container.instance(RequestFacts.class).get().language();
    }

    private static final ResourceBundle.Control FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
}
