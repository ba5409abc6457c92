/// What `galley new` makes: a small project that lints clean and renders.
package enum StarterProject {
  /// Path relative to the project, and text.
  package typealias File = (path: String, text: String)

  /// All files; `name` is the project's, for its README.
  package static func files(name: String) -> [File] {
    [
      ("galley.yml", settings), ("templates/welcome.mjml", welcome),
      ("modules/header.mjml", header), ("modules/footer.mjml", footer),
      ("data/personas/regular.json", regular), ("data/personas/nobody-known.json", "{}\n"),
      (".gitignore", "out/\n*.sqlite\n*.sqlite-shm\n*.sqlite-wal\n"),
      ("README.md", readme.replacingName(by: name)),
    ]
  }

  /// Writes the files below `directory`, which must be absent or empty; gives their paths.
  package static func write(to directory: String) throws(FileProblem) -> [String] {
    guard OutputDirectory.isEmptyOrAbsent(directory) else {
      throw .unwritable(path: directory, reason: "there is something already")
    }
    let base = directory.hasSuffix("/") ? String(directory.dropLast()) : directory
    let name = base.split(separator: "/").last.map(String.init) ?? base
    var written: [String] = []
    for file in files(name: name) {
      let path = "\(base)/\(file.path)"
      try PendingFile.write(Array(file.text.utf8), to: path)
      written.append(path)
    }
    return written
  }

  private static let settings = """
    # What templates may read, and what is printed where a recipient lacks it.
    fields:
      first_name: { type: string, fallback: there }
      plan: { type: string, fallback: free }

    # Mailchimp's names for fields.
    merge_tags: { FNAME: first_name }

    # What the sending platform fills in; these values are for previews.
    system:
      UNSUB: https://example.com/unsubscribe
      "LIST:ADDRESS": "Example Ltd, 1 Sample Street, London"

    # Whom `galley golden check` prints each template for.
    goldens:
      welcome: [regular, nobody-known]

    """

  private static let welcome = """
    <mjml lang="en">
      <mj-head>
        <mj-subject>Welcome, {{ first_name }}</mj-subject>
        <mj-title>Welcome</mj-title>
        <mj-preview>Three steps and you are set up.</mj-preview>
        <mj-attributes>
          <mj-all font-family="Helvetica, Arial, sans-serif" />
          <mj-text font-size="16px" line-height="1.5" color="#222222" />
        </mj-attributes>
      </mj-head>
      <mj-body background-color="#f2f2f2">
        <mj-module name="header" title="Welcome" />
        <mj-section background-color="#ffffff">
          <mj-column>
            <mj-text>Hello {{ first_name }}, good to have you here.</mj-text>
            {% if plan == "pro" %}
            <mj-text>Your plan includes support by phone.</mj-text>
            {% endif %}
            <mj-button href="https://example.com/start?plan={{ plan }}" background-color="#1a5fb4">
              Get started
            </mj-button>
          </mj-column>
        </mj-section>
        <mj-module name="footer" />
      </mj-body>
    </mjml>

    """

  private static let header = """
    <mjml>
      <mj-head>
        <mj-parameters>
          <mj-parameter name="title" description="The headline." />
        </mj-parameters>
      </mj-head>
      <mj-body>
        <mj-section background-color="#1a5fb4">
          <mj-column>
            <mj-text color="#ffffff" font-size="28px">{{ title }}</mj-text>
          </mj-column>
        </mj-section>
      </mj-body>
    </mjml>

    """

  private static let footer = """
    <mjml>
      <mj-body>
        <mj-section>
          <mj-column>
            <mj-text font-size="12px" color="#555555" align="center">
              *|LIST:ADDRESS|*<br />
              <a href="*|UNSUB|*">Unsubscribe</a>
            </mj-text>
          </mj-column>
        </mj-section>
      </mj-body>
    </mjml>

    """

  private static let regular = """
    {
      "first_name": "Ann",
      "plan": "pro"
    }

    """

  private static let readme = """
    # NAME

    E-mail templates, compiled by Galley.

    ```
    galley lint                                          # check everything
    galley render welcome --persona regular -o out/welcome.html
    galley golden accept                                 # accept what the cases print now
    galley golden check                                  # fail if they print something else
    galley proof -o out/proof                            # a gallery: open out/proof/index.html
    ```

    - `galley.yml`: fields and their fallbacks, golden cases, lint settings
    - `templates/`: one `.mjml` file per e-mail, with Liquid, AMPscript or merge tags
    - `modules/`: blocks that templates share
    - `data/personas/`: named recipients for previews and goldens

    """
}

extension String {
  fileprivate func replacingName(by name: String) -> String {
    split(separator: "NAME", omittingEmptySubsequences: false).joined(separator: name)
  }
}
