package planted.model_stands_on_the_jdk_alone.gangmu.model;

import tools.jackson.databind.json.JsonMapper;

public record WrongJson(JsonMapper held) {}
