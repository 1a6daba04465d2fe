package gangmu.explain;

import gangmu.model.Key;

/**
 * What a change made of one field of an element, as a line of a table.
 *
 * @param key the element
 * @param subject what people call it, e.g. 指標 1.1 深化與友邦高層政要之情誼
 * @param field what of it, e.g. 109 年度目標值; of a thing that came or went, that it did
 * @param before what it was; that there was nothing, where it came
 * @param after what it became; that there is nothing, where it went
 */
public record ChangedField(Key key, String subject, String field, String before, String after) {}
