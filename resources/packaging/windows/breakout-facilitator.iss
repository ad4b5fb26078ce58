; The installer for Windows, made by Inno Setup 6 of the folder that package.py built:
;
;   iscc /DVersion=0.1.0 /DFolder=..\..\..\dist resources\packaging\windows\breakout-facilitator.iss
;
; For one user, without an administrator. An older version is replaced; stores are in the user's
; application data and exports in the documents, which neither this nor the uninstaller touches.

#ifndef Version
  #error Say the version: /DVersion=…
#endif
#ifndef Folder
  #define Folder "..\..\..\dist"
#endif
#define Name "Breakout Facilitator"
#define Program "Breakout Facilitator.exe"
#define Kind "BreakoutFacilitator.Event"

[Setup]
; What Windows knows the app by, in every version: never another one.
AppId={{6E0B7C2D-4B1F-4C55-9A57-0D6A3C6C9B21}
AppName={#Name}
AppVersion={#Version}
DefaultDirName={localappdata}\Programs\{#Name}
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
SetupIconFile=..\..\..\build\icons\app.ico
UninstallDisplayIcon={app}\{#Program}
OutputDir={#Folder}
OutputBaseFilename=breakout-facilitator-{#Version}-win32-setup
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
; So that files of an event get their icon at once.
ChangesAssociations=yes
CloseApplications=yes

[InstallDelete]
; Of an older version nothing stays that this one does not have.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Folder}\breakout-facilitator\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion
Source: "..\..\..\build\icons\event.ico"; DestDir: "{app}"; Flags: ignoreversion

[Icons]
Name: "{autoprograms}\{#Name}"; Filename: "{app}\{#Program}"

[Registry]
; Windows looks at what stands after the last point only, which is .xlsx and belongs to a
; spreadsheet. So the app is offered under “Open with” for workbooks, and is not made the default.
Root: HKA; Subkey: "Software\Classes\{#Kind}"; ValueType: string; ValueData: "Breakout event"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\{#Kind}\DefaultIcon"; ValueType: string; ValueData: "{app}\event.ico"
Root: HKA; Subkey: "Software\Classes\{#Kind}\shell\open\command"; ValueType: string; ValueData: """{app}\{#Program}"" ""%1"""
Root: HKA; Subkey: "Software\Classes\.xlsx\OpenWithProgids"; ValueType: string; ValueName: "{#Kind}"; ValueData: ""; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\Applications\{#Program}\shell\open\command"; ValueType: string; ValueData: """{app}\{#Program}"" ""%1"""; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\{#Program}"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "{#Name}"

[Run]
Filename: "{app}\{#Program}"; Description: "{cm:LaunchProgram,{#Name}}"; Flags: nowait postinstall skipifsilent
