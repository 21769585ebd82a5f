export interface Config {
  /** The demo company; never configured where real data is. */
  demo?: {
    /** Whom a visitor may sign in as. A portal in production mode that has this key does not start. */
    personas?: Array<{
      /**
       * Catalog User to sign in as.
       * @visibility frontend
       */
      userEntityRef: string;
      /**
       * Name and role as shown, such as "Ida Berg, engineer".
       * @visibility frontend
       */
      title: string;
      /**
       * What this persona would look for.
       * @visibility frontend
       */
      description: string;
    }>;
  };
}
