package org.cooperationhub.common;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/**
 * A member has the right JSON type but not the form of what it stands for. Thrown by deserialisers; {@link Bodies} adds
 * the pointer.
 */
public final class WrongForm extends JsonMappingException {
    private static final long serialVersionUID = 1L;
    final String code;

    /** @param code of the fault; its sentence is {@code fault.<code>} */
    public WrongForm(JsonParser in, String code) {
        super(in, code);
        this.code = code;
    }
}
