package planted.model_stands_on_the_jdk_alone.gangmu.store;

import tools.jackson.databind.json.JsonMapper;

public record RightJson(JsonMapper held) {}
