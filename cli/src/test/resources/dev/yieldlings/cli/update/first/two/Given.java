public class Given {}
